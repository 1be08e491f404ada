#ifndef SAMANBUD_CLIBXML2_SHIM_H
#define SAMANBUD_CLIBXML2_SHIM_H

/* Debian's libxml2 is built with ICU, and <libxml/encoding.h> then includes the system's ICU headers,
   whose types collide with the ICU inside Foundation on a clean build. Hiding ICU drops two trailing
   fields of `xmlCharEncodingHandler`: Swift must never create, copy or measure one. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/uri.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlwriter.h>

/* `xmlFree` is a mutable global function pointer, which Swift 6 refuses to read. */
static inline void samanbud_xml_free(void *memory) { xmlFree(memory); }

/* Encoder errors go to the generic handler whatever the parser options say, and that handler is one a
   thread: both the default for new threads and this thread's own are silenced. */
static void samanbud_xml_silent(void *context, const char *message, ...) { (void)context; (void)message; }
static inline void samanbud_xml_setup(void) {
  xmlInitParser();
  xmlSetGenericErrorFunc(0, samanbud_xml_silent);
  xmlThrDefSetGenericErrorFunc(0, samanbud_xml_silent);
  // Once for the process: schemas name each other by relative paths, and nothing is fetched.
  xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader);
}

#endif
