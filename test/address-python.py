# Answers for the address tests, from Python's ipaddress: one JSON text per line in, one JSON answer per line out.
import ipaddress
import json
import sys


def reading(text):
    try:
        network = ipaddress.ip_network(text, strict=False)
    except ValueError:
        return None
    address = network.network_address
    single = network.prefixlen == network.max_prefixlen
    return {
        "family": network.version,
        "first": str(int(address)),
        "last": str(int(network.broadcast_address)),
        "prefix": network.prefixlen,
        "canonical": str(address) if single else str(network),
        "written": str(int(ipaddress.ip_address(text.split("/")[0].split("%")[0]))),
        "special": any([address.is_multicast, address.is_loopback, address.is_link_local, address.is_private, address.is_reserved]),
    }


def relation(a, b):
    first, second = (ipaddress.ip_network(text, strict=False) for text in (a, b))
    same = first.version == second.version
    return {"overlaps": same and first.overlaps(second), "contains": same and second.subnet_of(first)}


for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps(relation(*asked) if isinstance(asked, list) else reading(asked)))
