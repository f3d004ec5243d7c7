// Whether the host of an address is the very machine that asks: nothing sent there can be read on the way.

/** As a host is written alone or in a URL, where an IPv6 address stands in brackets. */
export const isThisMachine = (host: string): boolean => /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\])$/i.test(host);
