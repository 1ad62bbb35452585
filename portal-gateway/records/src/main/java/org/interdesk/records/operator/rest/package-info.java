/** Operators over HTTP. */
@NullMarked
package org.interdesk.records.operator.rest;

import org.jspecify.annotations.NullMarked;
