# Medians, proofs, and geometric-mean ratios against the faster of the other solvers on each seed.
{
  time[$2, $1] = $3 > 0.001 ? $3 : 0.001
  value[$2, $1] = $4
  if ($6 == "proven") proven[$2]++
  if (!($2 in order)) { order[$2] = ++count; name[count] = $2 }
  if (!($1 in seen)) { seen[$1] = 1; seed[++seeds] = $1 }
}
function median(who, i, j, swap, list) {
  for (i = 1; i <= seeds; i++) list[i] = time[who, seed[i]]
  for (i = 1; i <= seeds; i++)
    for (j = i + 1; j <= seeds; j++)
      if (list[j] < list[i]) { swap = list[i]; list[i] = list[j]; list[j] = swap }
  return seeds % 2 ? list[(seeds + 1) / 2] : (list[seeds / 2] + list[seeds / 2 + 1]) / 2
}
END {
  for (i = 1; i <= count; i++) {
    ratio = 0
    for (k = 1; k <= seeds; k++) {
      best = time["highs", seed[k]]
      if (time["cpsat", seed[k]] < best) best = time["cpsat", seed[k]]
      ratio += log(time[name[i], seed[k]] / best)
    }
    printf "%-12s median %8.3f s, proven %d of %d, %5.2f x the faster of HiGHS and CP-SAT\n", name[i],
      median(name[i]), proven[name[i]], seeds, exp(ratio / seeds)
  }
  for (k = 1; k <= seeds; k++)
    for (i = 2; i <= count; i++) {
      gap = value[name[i], seed[k]] - value[name[1], seed[k]]
      # Divisible amounts may cost a few millionths less than whole ones.
      if (gap > value[name[1], seed[k]] / 1e5 || gap < -value[name[1], seed[k]] / 1e5) printf "seed %s: %s has %s, %s has %s\n", seed[k], name[1],
        value[name[1], seed[k]], name[i], value[name[i], seed[k]]
    }
}
