/** The adoption ledger over HTTP. */
@NullMarked
package org.interdesk.registry.adoption.rest;

import org.jspecify.annotations.NullMarked;
