# A gateway's machine and the devices of institutions, each in a network of its own, with real tunnels. Reads the plan as JSON, prints what came of its steps.
import json, os, shutil, socket, subprocess, sys, threading, time

OUTER, INNER = '198.18.0.1', '10.255.0.1'


def run(*args, **more):
    return subprocess.run(args, capture_output=True, text=True, **more)


def must(*args, **more):
    done = run(*args, **more)
    if done.returncode != 0:
        raise SystemExit(f'{args}: {done.stdout}{done.stderr}')
    return done.stdout


def wait(what, seconds=10):
    end = time.time() + seconds
    while not what():
        if time.time() > end:
            raise SystemExit('it did not come')
        time.sleep(0.05)


def serve():
    listener = socket.create_server((INNER, 8443))

    def answer(call, caller):
        try:
            while call.recv(100):
                call.sendall(caller[0].encode())
        except OSError:
            pass

    while True:
        threading.Thread(target=answer, args=listener.accept(), daemon=True).start()


def caller():
    held = {}
    for line in sys.stdin:
        source, name = json.loads(line)
        try:
            call = held.get(name)
            if call is None:
                call = socket.socket()
                call.settimeout(2)
                call.bind((source, 0))
                call.connect((INNER, 8443))
            if name:
                held[name] = call
            call.sendall(b'a call')
            said = call.recv(100).decode() or 'ended'
        except TimeoutError:
            said = 'silence'
        except OSError as error:
            said = error.strerror
        print(said, flush=True)


class Device:
    """What an institution has: an outer address, and a tunnel of its own."""

    def __init__(self, name, outer, inner):
        self.name, self.space = name, ('ip', 'netns', 'exec', name)
        must('ip', 'netns', 'add', name)
        must('ip', 'link', 'add', f'to-{name}', 'type', 'veth', 'peer', 'name', 'out', 'netns', name)
        must('ip', 'link', 'set', f'to-{name}', 'up')
        must('ip', 'route', 'add', outer, 'dev', f'to-{name}')
        self.ip('link', 'set', 'lo', 'up')
        self.ip('link', 'set', 'out', 'up')
        self.ip('address', 'add', f'{outer}/32', 'dev', 'out')
        self.ip('route', 'add', OUTER, 'dev', 'out')
        self.inner, self.process = inner, None

    def ip(self, *args):
        must(*self.space, 'ip', *args)

    def call(self, source, name):
        if not self.process:
            args = [*self.space, sys.executable, __file__, 'caller']
            self.process = subprocess.Popen(args, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdin.write(json.dumps([source, name]) + '\n')
        self.process.stdin.flush()
        return self.process.stdout.readline().strip()


def start_wireguard(link, space=()):
    environment = {**os.environ, 'WG_PROCESS_FOREGROUND': '1', 'LOG_LEVEL': 'error'}
    subprocess.Popen([*space, 'wireguard-go', link], env=environment, stdout=sys.stderr)
    wait(lambda: os.path.exists(f'/run/wireguard/{link}.sock'))
    must(*space, 'ip', 'link', 'set', link, 'up')


def set_up_wireguard(plan, devices):
    start_wireguard('wg-staging')
    must('ip', 'address', 'add', f'{INNER}/32', 'dev', 'wg-staging')
    with open('/etc/mdocs/wireguard-staging.key', 'w') as file:
        file.write(plan['privateKey'] + '\n')
    for device, given in zip(devices, plan['devices']):
        link = f'wg-{device.name}'
        start_wireguard(link, device.space)
        must(*device.space, 'wg', 'setconf', link, '/dev/stdin', input=given['config'])
        for inner in device.inner:
            device.ip('address', 'add', inner, 'dev', link)
        device.ip('route', 'replace', INNER, 'dev', link)


CHARON = '/usr/lib/ipsec/charon'
LOADED = 'random nonce aes gcm sha1 sha2 hmac kdf pem pkcs1 pkcs8 x509 revocation constraints pubkey openssl gmp curve25519 kernel-libipsec kernel-netlink socket-default vici updown'


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w') as file:
        file.write(text)


class Charon:
    """strongSwan in mounts of its own: its files, its socket and its process id are nobody else's."""

    def __init__(self, name, space=()):
        self.name, self.folder = name, f'/mnt/charon-{name}'
        for one in ('conf.d', 'x509', 'x509ca', 'private'):
            os.makedirs(f'{self.folder}/swanctl/{one}')
        write(f'{self.folder}/swanctl/swanctl.conf', 'include conf.d/*.conf\n')
        write(f'{self.folder}/strongswan.conf', f'''charon {{
  load = {LOADED}
  install_routes = yes
  retransmit_tries = 2
  filelog {{ stderr {{ default = -1 }} }}
  plugins {{ kernel-libipsec {{ allow_peer_ts = yes }} vici {{ socket = unix://{self.folder}/vici }} }}
}}
swanctl {{ socket = unix://{self.folder}/vici }}
''')
        self.space = space

    def inside(self, *args):
        """The command where /etc/swanctl is this one's own."""
        mounts = f'mount --bind {self.folder}/swanctl /etc/swanctl && mkdir -p {self.folder}/var && mount --bind {self.folder}/var /var/run && exec "$@"'
        return [*self.space, 'unshare', '--mount', 'sh', '-c', mounts, 'sh', *args]

    def environment(self):
        return {**os.environ, 'STRONGSWAN_CONF': f'{self.folder}/strongswan.conf'}

    def start(self):
        subprocess.Popen(self.inside(CHARON), env=self.environment(), stdout=sys.stderr)
        wait(lambda: os.path.exists(f'{self.folder}/vici'))

    def swanctl(self, *args):
        done = run(*self.inside('swanctl', *args), env=self.environment())
        return done.stdout + done.stderr


def set_up_strongswan(plan, devices):
    gateway = Charon('gateway')
    write('/mnt/charon-gateway/swanctl/x509/mdocs-staging.pem', plan['certificate'])
    write('/mnt/charon-gateway/swanctl/private/mdocs-staging.key', plan['key'])
    must('ip', 'address', 'add', f'{INNER}/32', 'dev', 'lo')
    gateway.start()
    for device, given in zip(devices, plan['devices']):
        charon = device.charon = Charon(device.name, device.space)
        for path, text in given['files'].items():
            write(f'{charon.folder}/swanctl/{path}', text)
        for inner in device.inner:
            device.ip('address', 'add', inner, 'dev', 'lo')
        charon.start()
    return gateway


def main():
    plan = json.load(sys.stdin)
    os.makedirs('/run/etc')
    must('mount', '-t', 'tmpfs', 'none', '/mnt')
    os.makedirs('/run/etc-mdocs')
    if not os.path.isdir('/etc/mdocs'):
        # A folder that is not there cannot be mounted upon: the whole of /etc is taken over for this network alone.
        os.makedirs('/mnt/upper')
        os.makedirs('/mnt/work')
        must('mount', '-t', 'overlay', 'none', '-o', 'lowerdir=/etc,upperdir=/mnt/upper,workdir=/mnt/work', '/etc')
        os.makedirs('/etc/mdocs')
    os.makedirs('/run/wireguard', exist_ok=True)
    must('ip', 'link', 'set', 'lo', 'up')
    must('ip', 'address', 'add', f'{OUTER}/32', 'dev', 'lo')
    devices = [Device(one['name'], one['outer'], one['inner']) for one in plan['devices']]
    by_name = {one.name: one for one in devices}
    gateway = None
    if plan['kind'] == 'wireguard':
        set_up_wireguard(plan, devices)
    else:
        gateway = set_up_strongswan(plan, devices)
    threading.Thread(target=serve, daemon=True).start()
    results = []
    for step in plan['steps']:
        if 'publish' in step:
            shutil.rmtree('/mnt/published', ignore_errors=True)
            for path, text in step['publish'].items():
                write(f'/mnt/published/{path}', text)
            command = [plan['apply'], 'staging', '/mnt/published']
            done = run(*(gateway.inside(*command) if gateway else command), env=gateway.environment() if gateway else None)
            results.append('applied' if done.returncode == 0 else f'failed: {done.stdout}{done.stderr}')
        elif 'call' in step:
            name, source, held = step['call']
            results.append(by_name[name].call(source, held))
        elif 'dial' in step:
            said = by_name[step['dial']].charon.swanctl('--load-all', '--noprompt') + by_name[step['dial']].charon.swanctl('--initiate', '--child', 'mdocs', '--timeout', '5')
            results.append('up' if 'completed successfully' in said else said)
        elif 'sas' in step:
            said = gateway.swanctl('--list-sas')
            results.append(sorted(line.split(':')[0] for line in said.splitlines() if line.startswith('mdocs_')))
        else:
            results.append(run('sh', '-c', step['shell']).stdout.strip())
    print(json.dumps(results))
    sys.stdout.flush()
    os._exit(0)


caller() if sys.argv[1:] == ['caller'] else main()
