#ifndef SAMANBUD_CCRYPTO_SHIM_H
#define SAMANBUD_CCRYPTO_SHIM_H

#include <openssl/evp.h>

#endif
