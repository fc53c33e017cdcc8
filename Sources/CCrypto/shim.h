// The plain calls of SHA-256 are discouraged for keys and signatures; for identities of a thousand bytes they cost a
// third of the general ones.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/evp.h>
#include <openssl/sha.h>
