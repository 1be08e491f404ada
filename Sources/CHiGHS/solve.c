#include "CHiGHS.h"

#include <dlfcn.h>
#include <stdlib.h>

// The signatures are those of HiGHS 1.x's C interface, with its default 32-bit integers.
struct samanbud_highs {
  void *(*create)(void);
  void (*destroy)(void *);
  const char *(*version)(void);
  int (*set_bool)(void *, const char *, int);
  int (*set_int)(void *, const char *, int);
  int (*set_double)(void *, const char *, double);
  int (*set_string)(void *, const char *, const char *);
  int (*pass_mip)(
    void *, int, int, int, int, int, double, const double *, const double *, const double *,
    const double *, const double *, const int *, const int *, const double *, const int *);
  int (*set_solution)(
    void *, const double *, const double *, const double *, const double *);
  int (*run)(void *);
  int (*model_status)(const void *);
  int (*int_info)(const void *, const char *, int *);
  int (*double_info)(const void *, const char *, double *);
  int (*solution)(const void *, double *, double *, double *, double *);
};

static int look_up(void *handle, const char *name, void **function) {
  *function = dlsym(handle, name);
  return *function != NULL;
}

samanbud_highs *samanbud_highs_open(const char *name) {
  void *handle = dlopen(name, RTLD_NOW | RTLD_LOCAL);
  samanbud_highs *library = handle ? calloc(1, sizeof *library) : NULL;
  if (library
      && look_up(handle, "Highs_create", (void **)&library->create)
      && look_up(handle, "Highs_destroy", (void **)&library->destroy)
      && look_up(handle, "Highs_version", (void **)&library->version)
      && look_up(handle, "Highs_setBoolOptionValue", (void **)&library->set_bool)
      && look_up(handle, "Highs_setIntOptionValue", (void **)&library->set_int)
      && look_up(handle, "Highs_setDoubleOptionValue", (void **)&library->set_double)
      && look_up(handle, "Highs_setStringOptionValue", (void **)&library->set_string)
      && look_up(handle, "Highs_passMip", (void **)&library->pass_mip)
      && look_up(handle, "Highs_setSolution", (void **)&library->set_solution)
      && look_up(handle, "Highs_run", (void **)&library->run)
      && look_up(handle, "Highs_getModelStatus", (void **)&library->model_status)
      && look_up(handle, "Highs_getIntInfoValue", (void **)&library->int_info)
      && look_up(handle, "Highs_getDoubleInfoValue", (void **)&library->double_info)
      && look_up(handle, "Highs_getSolution", (void **)&library->solution))
    return library;
  free(library);
  if (handle) dlclose(handle);
  return NULL;
}

const char *samanbud_highs_version(const samanbud_highs *library) { return library->version(); }

static void set_options(
  const samanbud_highs *library, void *model, const samanbud_highs_program *program) {
  library->set_bool(model, "output_flag", 0);
  library->set_int(model, "threads", 1);
  library->set_string(model, "parallel", "off");
  library->set_int(model, "random_seed", 1234567);
  library->set_double(model, "mip_rel_gap", 0);
  library->set_double(model, "mip_feasibility_tolerance", program->tolerance);
  library->set_double(model, "primal_feasibility_tolerance", program->tolerance);
  if (program->seconds >= 0) library->set_double(model, "time_limit", program->seconds);
  if (program->nodes >= 0) library->set_int(model, "mip_max_nodes", program->nodes);
}

samanbud_highs_outcome samanbud_highs_solve(
  const samanbud_highs *library, const samanbud_highs_program *program, double *point) {
  samanbud_highs_outcome outcome = {-1, 0, 0};
  void *model = library->create();
  if (!model) return outcome;
  set_options(library, model, program);
  // 1: compressed columns; 1: minimise. A status of -1 is an error.
  int passed = library->pass_mip(
    model, program->columns, program->rows, program->nonzeros, 1, 1, 0, program->cost,
    program->column_lower, program->column_upper, program->row_lower, program->row_upper,
    program->starts, program->indices, program->values, program->integrality);
  if (passed != -1) {
    if (program->start) library->set_solution(model, program->start, NULL, NULL, NULL);
    if (library->run(model) != -1) {
      int feasibility = 0;
      outcome.status = library->model_status(model);
      library->int_info(model, "primal_solution_status", &feasibility);
      library->double_info(model, "mip_dual_bound", &outcome.bound);
      // 2: feasible.
      outcome.has_point =
        feasibility == 2 && library->solution(model, point, NULL, NULL, NULL) != -1;
    }
  }
  library->destroy(model);
  return outcome;
}
