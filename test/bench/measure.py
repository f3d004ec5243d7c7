# What programs cost, as whole processes: reads works as JSON and writes, for each, its runs as [seconds, seconds of CPU, seconds of CPU of its
# own, MiB at most], or null where it failed. CPU time is that of the program and of all that it started and waited for; its own is without
# those, to a hundredth of a second; memory is that of the largest single process among them.
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


def own_time(pid):
    """Of a process that has ended and is not waited for yet."""
    try:
        with open(f"/proc/{pid}/stat") as file:
            fields = file.read().rsplit(")", 1)[1].split()
    except OSError:
        return None
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def measure(work):
    for args in work.get("before", []):
        if start(work, args).wait() != 0:
            sys.stderr.write(f"{work['name']}: {' '.join(args)} failed\n")
            return None
    begun = time.perf_counter()
    process = start(work, work["args"])
    os.waitid(os.P_PID, process.pid, os.WEXITED | os.WNOWAIT)
    wall = time.perf_counter() - begun
    own = own_time(process.pid)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in work.get("codes", [0]):
        sys.stderr.write(f"{work['name']}: ended with {process.returncode}\n")
        return None
    cpu = used.ru_utime + used.ru_stime
    return [wall, cpu, cpu if own is None else min(own, cpu), used.ru_maxrss / 1024]


asked = json.load(sys.stdin)
runs = [[] for _ in asked["works"]]
# The works take turns, so that all meet the same machine. The first rounds fill the caches of the system, and are thrown away.
for round in range(asked["warm"] + asked["rounds"]):
    for work, results in zip(asked["works"], runs):
        result = measure(work)
        if round >= asked["warm"]:
            results.append(result)
json.dump(runs, sys.stdout)
