#!/usr/bin/env python3
"""compare.py MPS SOLVER SECONDS: solves one programme with another solver, on one thread, and prints one line:
CPU seconds, objective, bound. SOLVER is highs or cpsat."""
import sys
import time


def highs(path, seconds):
    import highspy

    solver = highspy.Highs()
    solver.setOptionValue("log_to_console", False)
    solver.setOptionValue("output_flag", False)
    solver.setOptionValue("threads", 1)
    solver.setOptionValue("time_limit", float(seconds))
    solver.setOptionValue("mip_rel_gap", 0.0)
    solver.readModel(path)
    begin = time.process_time()
    solver.run()
    info = solver.getInfo()
    optimal = solver.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return time.process_time() - begin, info.objective_function_value, info.mip_dual_bound, optimal


def cpsat(path, seconds):
    from ortools.linear_solver.python import model_builder
    from ortools.sat.python import cp_model

    source = model_builder.Model()
    source.import_from_mps_file(path)
    model, columns, terms = cp_model.CpModel(), [], []
    for variable in source.get_variables():
        columns.append(model.new_int_var(int(variable.lower_bound), int(variable.upper_bound), ""))
    for row in source.get_linear_constraints():
        rows = source.helper
        index = row.index
        body = sum(
            int(factor) * columns[column]
            for column, factor in zip(rows.constraint_var_indices(index), rows.constraint_coefficients(index))
        )
        if row.lower_bound > -1e18:
            model.add(body >= int(row.lower_bound))
        if row.upper_bound < 1e18:
            model.add(body <= int(row.upper_bound))
    for variable in source.get_variables():
        terms.append(int(variable.objective_coefficient) * columns[variable.index])
    model.minimize(sum(terms))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = 1
    solver.parameters.max_time_in_seconds = float(seconds)
    begin = time.process_time()
    status = solver.solve(model)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    value = solver.objective_value if found else float("inf")
    return time.process_time() - begin, value, solver.best_objective_bound, status == cp_model.OPTIMAL


path, name, seconds = sys.argv[1:4]
cpu, value, bound, optimal = {"highs": highs, "cpsat": cpsat}[name](path, seconds)
print(f"{cpu:.3f} {value:.0f} {bound:.0f} {'proven' if optimal else 'open'}")
