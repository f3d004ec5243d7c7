# What programs cost, as whole processes: reads works as JSON and writes, for each, its runs as [seconds, seconds of CPU, MiB at most].
# CPU time is that of the program and of all that it started and waited for; memory is that of the largest single process among them.
import json
import os
import subprocess
import sys
import time


def start(work, args):
    return subprocess.Popen(
        args,
        cwd=work["folder"],
        env={**os.environ, **work.get("environment", {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL if work.get("quiet") else None,
    )


def measure(work):
    for args in work.get("before", []):
        if start(work, args).wait() != 0:
            sys.exit(f"{' '.join(args)} failed")
    begun = time.perf_counter()
    process = start(work, work["args"])
    _, status, used = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begun
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{work['name']}: {' '.join(work['args'])} ended with {process.returncode}")
    return [wall, used.ru_utime + used.ru_stime, used.ru_maxrss / 1024]


asked = json.load(sys.stdin)
runs = [[] for _ in asked["works"]]
# The first round fills the caches of the system, and is thrown away. The works take turns, so that all meet the same machine.
for round in range(asked["rounds"] + 1):
    for work, results in zip(asked["works"], runs):
        result = measure(work)
        if round > 0:
            results.append(result)
json.dump(runs, sys.stdout)
