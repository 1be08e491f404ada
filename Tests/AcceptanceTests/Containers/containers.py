"""Writes containers, right and hostile, each named after the exit code that verify owes it.

Usage: containers.py FOLDER KEY CERTIFICATE
"""
import sys, zipfile, struct, hashlib, base64, os, subprocess, io
out, key, cert = sys.argv[1:4]
MT = b'application/vnd.etsi.asic-e+zip'
def listing(names, mt=MT):
    e = ''.join('<m:file-entry m:full-path="%s" m:media-type="text/plain"/>' % n for n in names)
    return ('<m:manifest xmlns:m="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"><m:file-entry m:full-path="/" m:media-type="%s"/>%s</m:manifest>' % (mt.decode(), e)).encode()
URI = {'sha256': 'http://www.w3.org/2001/04/xmlenc#sha256', 'sha384': 'http://www.w3.org/2001/04/xmldsig-more#sha384', 'sha512': 'http://www.w3.org/2001/04/xmlenc#sha512', 'sha1': 'http://www.w3.org/2000/09/xmldsig#sha1', 'sha3_256': 'http://www.w3.org/2007/05/xmldsig-more#sha3-256'}
def asic(files, alg='sha256', uri=lambda n: n, ref='META-INF/signature1.p7s'):
    r = ''.join('<DataObjectReference URI="%s"><d:DigestMethod Algorithm="%s"/><d:DigestValue>%s</d:DigestValue></DataObjectReference>' % (uri(n), URI[alg], base64.b64encode(hashlib.new(alg, b).digest()).decode()) for n, b in files)
    return ('<ASiCManifest xmlns="http://uri.etsi.org/02918/v1.2.1#" xmlns:d="http://www.w3.org/2000/09/xmldsig#"><SigReference URI="%s"/>%s</ASiCManifest>' % (ref, r)).encode()
def sign(data, *more, key=key, cert=cert):
    open(out + '/.m', 'wb').write(data)
    r = subprocess.run(['openssl', 'cms', '-sign', '-cades', '-binary', '-md', 'sha256', '-in', out + '/.m', '-signer', cert, '-inkey', key, '-outform', 'DER', *more], capture_output=True)
    assert r.returncode == 0, r.stderr
    return r.stdout
D = [('anbud.txt', b'anbud'), ('pris.txt', b'pris')]
def parts(files=D, signed=True, listed=True, **k):
    p = [('mimetype', MT)] + list(files)
    if listed: p.append(('META-INF/manifest.xml', listing([n for n, _ in files])))
    if signed:
        m = asic(files, **k); p += [('META-INF/ASiCManifest1.xml', m), ('META-INF/signature1.p7s', sign(m))]
    return p
def z(ps, tweak=None, comment=b''):
    b = io.BytesIO()
    with zipfile.ZipFile(b, 'w') as f:
        f.comment = comment
        for n, d in ps:
            i = n if isinstance(n, zipfile.ZipInfo) else zipfile.ZipInfo(n)
            if not isinstance(n, zipfile.ZipInfo): i.create_system = 3; i.external_attr = 0o100644 << 16
            if tweak: tweak(i)
            f.writestr(i, d)
    return b.getvalue()
def info(n, mode=0o100644, extra=b'', store=True, comment=b''):
    i = zipfile.ZipInfo(n); i.create_system = 3; i.external_attr = mode << 16; i.extra = extra; i.comment = comment
    i.compress_type = 0 if store else 8
    return i
S = parts()
def swap(b, old, new): assert old in b; return b.replace(old, new)
def cd(b): return struct.unpack('<I', b[-6:-2])[0]
def insert(b, at, junk, move):
    c = cd(b); b = b[:at] + junk + b[at:]
    return b[:-6] + struct.pack('<I', c + move) + b[-2:]
base = z(S); c = cd(base)
rows = {}
def row(n, rc, b): rows[n] = (rc, b)
# right ones
row('good', 0, base); row('good-sha384', 0, z(parts(alg='sha384'))); row('good-sha512', 0, z(parts(alg='sha512'))); row('good-sha3', 0, z(parts(alg='sha3_256')))
odd = [('bilaga 1+å.txt', b'x'), ('100%.txt', b'y')]
import urllib.parse
row('good-percent', 0, z(parts(odd, uri=lambda n: urllib.parse.quote(n))))
row('good-percent-lower', 0, z(parts(odd[:1], uri=lambda n: urllib.parse.quote(n).replace('%C3%A5', '%c3%a5'))))
row('good-plain-uri', 0, z(parts(odd[:1])))
import unicodedata
row('good-nfd', 0, z(parts([(unicodedata.normalize('NFD', 'å.txt'), b'x')], uri=lambda n: unicodedata.normalize('NFC', n))))
row('good-deflated', 0, z([S[0]] + [(info(n, store=False), d) for n, d in S[1:]]))
row('good-dir-entry', 0, z(S[:1] + [(info('META-INF/', 0o040755), b'')] + S[1:]))
row('good-no-list', 0, z(parts(listed=False)))
row('good-pss', 0, z(S[:-1] + [(S[-1][0], sign(S[-2][1], '-keyopt', 'rsa_padding_mode:pss'))]))
ec = [out + '/.ec.key', out + '/.ec.pem']
subprocess.run(['openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', ec[0], '-out', ec[1], '-subj', '/CN=ec', '-days', '2'], capture_output=True, check=True)
row('good-ecdsa', 0, z(S[:-1] + [(S[-1][0], sign(S[-2][1], key=ec[0], cert=ec[1]))]))
m2 = asic(D, ref='META-INF/signature2.p7s')
row('good-two', 0, z(S + [('META-INF/ASiCManifest2.xml', m2), ('META-INF/signature2.p7s', sign(m2, key=ec[0], cert=ec[1]))]))
sb = b'application/vnd.etsi.asic-s+zip'
row('good-asics', 0, z([('mimetype', sb), D[0], ('META-INF/manifest.xml', listing(['anbud.txt'], sb)), ('META-INF/signature.p7s', sign(b'anbud'))]))
row('good-times', 0, z([(info('mimetype'), MT)] + [(info(n, extra=struct.pack('<HHBI', 0x5455, 5, 1, 1)), d) for n, d in S[1:]]))
# what is packed, by hand: a part's bytes, and what follows its last block
import zlib
def deflated(d):
    o = zlib.compressobj(9, zlib.DEFLATED, -15); return o.compress(d) + o.flush()
def raw(ps, packing, late=False):
    body, index = b'', b''
    for k, (n, d) in enumerate(ps):
        name, method, packed = n.encode(), *(packing(d) if k else (0, d))
        sizes = struct.pack('<III', zlib.crc32(d), len(packed), len(d)); after = late and k > 0
        rest = struct.pack('<HHHH', (8 if after else 0) | 0x800, method, 0, 33)
        index += b'PK\1\2' + struct.pack('<HH', 20, 20) + rest + sizes + struct.pack('<HHHHHII', len(name), 0, 0, 0, 0, 0, len(body)) + name
        body += b'PK\3\4' + struct.pack('<H', 20) + rest + (bytes(12) if after else sizes) + struct.pack('<HH', len(name), 0) + name + packed
        if after: body += b'PK\7\x08' + sizes
    return body + index + b'PK\5\6' + struct.pack('<HHHHIIH', 0, 0, len(ps), len(ps), len(index), len(body), 0)
for late, end in [(False, ''), (True, '-late')]:
    row('good-raw-stored' + end, 0, raw(S, lambda d: (0, d), late)); row('good-raw-packed' + end, 0, raw(S, lambda d: (8, deflated(d)), late))
    for junk in [b'\0', b'x', b'hidden text', deflated(b'second stream'), b'\0' * 5000, b'x' * 70000]:
        row('behind-packed-%d%s' % (len(junk), end), 13, raw(S, lambda d: (8, deflated(d) + junk), late))
    row('behind-stored' + end, 13, raw(S, lambda d: (0, d + b'x'), late)); row('packed-cut' + end, 13, raw(S, lambda d: (8, deflated(d)[:-1]), late))
    row('packed-more' + end, 13, raw(S, lambda d: (8, deflated(d + b'x')), late))
row('good-raw-blocks', 0, raw(S, lambda d: (8, zlib.compress(d, 0)[2:-4])))
row('good-raw-empty', 0, raw(parts([D[0], ('leer.txt', b'')]), lambda d: (8, deflated(d))))
row('good-raw-large', 0, raw(parts([D[0], ('l.txt', os.urandom(150000) + bytes(150000))]), lambda d: (8, deflated(d))))
row('behind-empty', 13, raw(parts([D[0], ('leer.txt', b'')]), lambda d: (8, deflated(d) + (b'' if d else b'x'))))
# the certificate that a signature names
twin = out + '/.twin.pem'
subprocess.run(['openssl', 'req', '-x509', '-key', key, '-out', twin, '-subj', '/CN=Annan', '-days', '2'], capture_output=True, check=True)
def resigned(b): return z(S[:-1] + [(S[-1][0], b)])
def plain(data, *more, cert=cert):
    open(out + '/.m', 'wb').write(data)
    return subprocess.run(['openssl', 'cms', '-sign', '-binary', '-md', 'sha256', '-in', out + '/.m', '-signer', cert, '-inkey', key, '-outform', 'DER', *more], capture_output=True, check=True).stdout
der = subprocess.run(['openssl', 'x509', '-in', cert, '-outform', 'DER'], capture_output=True, check=True).stdout
named = hashlib.sha256(der).digest()
row('good-unbound', 0, resigned(plain(S[-2][1]))); row('good-unbound-bare', 0, resigned(plain(S[-2][1], '-noattr')))
row('good-keyid', 0, resigned(sign(S[-2][1], '-keyid'))); row('good-named-384', 0, resigned(sign(S[-2][1], '-md', 'sha384')))
row('certificate-of-other', 13, resigned(sign(S[-2][1], '-keyid', '-nocerts', '-certfile', twin)))
row('certificate-attribute-altered', 13, resigned(swap(S[-1][1], named, bytes([named[0] ^ 1]) + named[1:])))
row('good-with-another', 0, resigned(sign(S[-2][1], '-certfile', twin)))
# not checked
xa = lambda v: ('<a:XAdESSignatures xmlns:a="http://uri.etsi.org/02918/v1.2.1#" xmlns="http://www.w3.org/2000/09/xmldsig#"><Signature><SignedInfo>%s</SignedInfo></Signature></a:XAdESSignatures>' % ''.join('<Reference URI="%s"><DigestMethod Algorithm="%s"/><DigestValue>%s</DigestValue></Reference>' % (n, URI['sha256'], base64.b64encode(hashlib.sha256(b + v).digest()).decode()) for n, b in D)).encode()
U = parts(signed=False)
row('xades', 11, z(U + [('META-INF/signatures0.xml', xa(b''))])); row('xades-tampered', 13, z(U + [('META-INF/signatures0.xml', xa(b'!'))]))
row('sha1', 11, z(parts(alg='sha1')))
row('cert-missing', 11, z(S[:-1] + [(S[-1][0], sign(S[-2][1], '-nocerts'))]))
mt = asic(D, ref='META-INF/t.tst'); row('time-stamp-only', 11, z(U + [('META-INF/ASiCManifest1.xml', mt), ('META-INF/t.tst', b'0')]))
row('evidence', 11, z(S + [('META-INF/evidencerecord.xml', b'<a/>')]))
row('junk-unsigned', 66, z(U))
row('docx', 11, z([('[Content_Types].xml', b'<a/>'), ('word/document.xml', b'<a/>')]))
row('odt', 11, z([('mimetype', b'application/vnd.oasis.opendocument.text'), ('META-INF/manifest.xml', listing([]))]))
# hostile
H = lambda n, b: row(n, 13, b)
H('only-mimetype', z(S[:1])); H('only-mimetype-and-list', z([S[0], ('META-INF/manifest.xml', listing([]))]))
H('slash-with-bytes', z(S + [('evil.html/', b'<p>')])); H('slash-own', z(S + [('META-INF/evil/', b'<p>')]))
import warnings; warnings.simplefilter('ignore')
H('duplicate', z(S + [('anbud.txt', b'other')])); H('case-twin', z(S + [('Anbud.txt', b'anbud')])); H('nfd-twin', z(parts([('å.txt', b'x')]) + [(unicodedata.normalize('NFD', 'å.txt'), b'y')]))
H('prepended', b'MZ' * 10 + base); H('prepended-fixed', insert(base, 0, b'MZ', 2)); H('trailing', base + b'x'); H('trailing-zip', base + z([('a', b'b')]))
H('between', insert(base, c, b'junk', 4)); H('gap', insert(base, 0, b'', 0)[:c] + z([('hidden.txt', b'h')])[:40] + base[c:-6] + struct.pack('<I', c + 40) + base[-2:])
cdb = bytearray(base)
H('local-name', base.replace(b'anbud.txt', b'bnbud.txt', 1)); H('unlisted', z(S + [('more.txt', b'm')])); H('own-unlisted', z(S + [('META-INF/evil.html', b'm')]))
H('no-list-unsigned', z(parts(signed=False, listed=False))); H('mimetype-last', z(S[1:] + S[:1])); H('mimetype-packed', z([(info('mimetype', store=False), MT)] + S[1:]))
H('mimetype-extra', z([(info('mimetype', extra=struct.pack('<HHBI', 0x5455, 5, 1, 1)), MT)] + S[1:])); H('mimetype-longer', z([('mimetype', MT + b'\n')] + S[1:]))
enc = bytearray(base); i = base.index(b'PK\1\2', c + 4); enc[i + 8] |= 1; j = base.index(b'PK\3\4', 4); enc[j + 6] |= 1; H('encrypted', bytes(enc))
H('symlink', z(parts([('anbud.txt', b'anbud')])[:-3] + [(info('l', 0o120777), b'/etc/passwd')] + S[-3:]))
H('signed-symlink', z([(info(n, 0o120777) if n == 'pris.txt' else n, d) for n, d in S]))
for n, name in [('absolute', '/etc/x'), ('up', '../x.txt'), ('dot', './x.txt'), ('backslash', 'a\\x.txt'), ('drive', 'C:x.txt'), ('bidi', 'a\u202etxt.exe')]: H(n, z(parts([D[0], (name, b'x')])))
H('file-and-folder', z(parts([D[0], ('anbud.txt/', b'x')])))
H('changed', z([(n, d + b'!' if n == 'pris.txt' else d) for n, d in S])); H('gone', z([p for p in S if p[0] != 'pris.txt']))
H('broken-signature', z(S[:-1] + [(S[-1][0], S[-1][1][:-1] + bytes([S[-1][1][-1] ^ 1]))])); H('signature-trailing', z(S[:-1] + [(S[-1][0], S[-1][1] + b'x')])); H('signature-of-other', z(S[:-1] + [(S[-1][0], sign(b'other'))]))
H('signature-attached-other', z(S[:-1] + [(S[-1][0], sign(b'other', '-nodetach'))])); H('no-signature', z(S[:-1])); H('no-asicmanifest', z([p for p in S if 'ASiC' not in p[0]])); H('stray-p7s', z(S + [('META-INF/signature9.p7s', S[-1][1])]))
H('second-uncovered', z(parts([D[0]])[:2] + [D[1]] + parts([D[0]])[2:])); H('list-names-absent', z([S[0], S[1], S[2], ('META-INF/manifest.xml', listing(['anbud.txt', 'pris.txt', 'x.txt']))] + S[4:]))
H('asics-two', z([('mimetype', sb)] + D + [('META-INF/manifest.xml', listing(['anbud.txt', 'pris.txt'], sb)), ('META-INF/signature.p7s', sign(b'anbud'))]))
H('cut', base[:-30]); H('crc', swap(base, b'anbudPK', b'anbuePK')); H('unicode-path', z(S[:1] + [(info('anbud.txt', extra=struct.pack('<HHBI', 0x7075, 9, 1, 0) + b'evil'), b'anbud')] + S[2:]))
H('comment-zip', z(S, comment=b'PK\3\4hello')); H('empty', b''); H('text', b'hello'); H('zip-empty', z([]))
H('900-unlisted', z([S[0]] + [('j%d.txt' % i, b'x') for i in range(900)]))
for n, (rc, b) in rows.items():
    end = '.docx' if n == 'docx' else '.odt' if n == 'odt' else '.asice'
    open('%s/%s-%d%s' % (out, n, rc, end), 'wb').write(b)
