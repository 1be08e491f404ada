#ifndef SAMANBUD_CHIGHS_H
#define SAMANBUD_CHIGHS_H

// HiGHS without its headers and without linking it: the few functions that are used are looked up in a library
// that the machine may or may not have.

/// A loaded library; stays loaded until the process ends.
typedef struct samanbud_highs samanbud_highs;

/// A program in compressed columns; `start` is a point to begin with, or null.
typedef struct {
  int columns, rows, nonzeros;
  const double *cost, *column_lower, *column_upper, *row_lower, *row_upper;
  const int *starts, *indices;
  const double *values;
  const int *integrality;
  const double *start;
  /// Below 0 for no limit.
  double seconds;
  int nodes;
  double tolerance;
} samanbud_highs_program;

typedef struct {
  /// HiGHS's model status; -1 where it could not be run.
  int status;
  /// Whether `point` was filled.
  int has_point;
  double bound;
} samanbud_highs_outcome;

/// Null where `name` is no library, or lacks a function.
samanbud_highs *samanbud_highs_open(const char *name);

/// As in `1.15.1`.
const char *samanbud_highs_version(const samanbud_highs *library);

/// Minimises `program` on one thread, silently; `point` has room for a value a column.
samanbud_highs_outcome samanbud_highs_solve(
  const samanbud_highs *library, const samanbud_highs_program *program, double *point);

#endif
