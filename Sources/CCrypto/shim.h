#ifndef SAMANBUD_CCRYPTO_SHIM_H
#define SAMANBUD_CCRYPTO_SHIM_H

#include <openssl/cms.h>
#include <openssl/err.h>
#include <openssl/ess.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

#endif
