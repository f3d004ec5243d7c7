# A gateway's machine and its callers, each in a network of its own. Reads steps as JSON: files to load and calls to make; prints what came of them.
import json, os, socket, subprocess, sys, threading

GATEWAY = {4: '198.18.0.1', 6: '2001:2::1'}


def run(*args, **more):
    return subprocess.run(args, capture_output=True, text=True, **more)


def must(*args):
    done = run(*args)
    if done.returncode != 0:
        raise SystemExit(f'{args}: {done.stderr}')


def serve(family, port):
    listener = socket.socket(socket.AF_INET6 if family == 6 else socket.AF_INET)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    listener.bind((GATEWAY[family], port))
    listener.listen(100)

    def answer(call):
        try:
            while True:
                said = call.recv(100)
                if not said:
                    return
                call.sendall(said)
        except OSError:
            pass

    def accept():
        while True:
            call, _ = listener.accept()
            threading.Thread(target=answer, args=(call,), daemon=True).start()

    threading.Thread(target=accept, daemon=True).start()


def caller():
    held = {}
    for line in sys.stdin:
        source, port, name = json.loads(line)
        family = 6 if ':' in source else 4
        try:
            call = held.get(name)
            if call is None:
                call = socket.socket(socket.AF_INET6 if family == 6 else socket.AF_INET)
                call.settimeout(2)
                call.bind((source, 0))
                call.connect((GATEWAY[family], port))
                if name:
                    held[name] = call
            call.sendall(b'a call')
            said = 'answered' if call.recv(100) == b'a call' else 'ended'
            if not name:
                call.close()
        except ConnectionRefusedError:
            said = 'refused'
        except (BrokenPipeError, ConnectionResetError):
            said = 'cut off'
            held.pop(name, None)
        except TimeoutError:
            said = 'silence'
        print(said, flush=True)


def main():
    plan = json.load(sys.stdin)
    must('ip', 'link', 'set', 'lo', 'up')
    must('ip', 'netns', 'add', 'outside')
    must('ip', 'link', 'add', 'inside', 'type', 'veth', 'peer', 'name', 'caller', 'netns', 'outside')
    outside = ('ip', 'netns', 'exec', 'outside')
    for space, link, addresses in (((), 'inside', GATEWAY.values()), (outside, 'caller', plan['callers'])):
        must(*space, 'ip', 'link', 'set', link, 'up')
        for address in addresses:
            must(*space, 'ip', 'address', 'add', address + ('/128' if ':' in address else '/32'), 'dev', link, *(['nodad'] if ':' in address else []))
        for family in '46':
            must(*space, 'ip', f'-{family}', 'route', 'add', 'default', 'dev', link)
    for family in (4, 6):
        for port in plan['ports']:
            serve(family, port)
    process = subprocess.Popen([*outside, sys.executable, __file__, 'caller'], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    results = []
    for step in plan['steps']:
        if 'call' in step:
            process.stdin.write(json.dumps(step['call']) + '\n')
            process.stdin.flush()
            results.append(process.stdout.readline().strip())
        elif 'own' in step:
            call = socket.create_connection((GATEWAY[4], step['own']), 2)
            call.sendall(b'a call')
            results.append('answered' if call.recv(100) == b'a call' else 'ended')
        elif 'apply' in step:
            os.makedirs('/run/published/firewall', exist_ok=True)
            with open('/run/published/firewall/mdocs.nft', 'w') as file:
                file.write(step['input'])
            done = run(step['apply'], 'staging', '/run/published')
            results.append(str(done.returncode))
        else:
            command = step['nft']
            done = run('nft', *command, input=step.get('input', ''))
            results.append(done.stdout if done.returncode == 0 else f'failed: {(done.stderr.splitlines() or [str(done.returncode)])[0]}')
    process.kill()
    print(json.dumps(results))


caller() if sys.argv[1:] == ['caller'] else main()
