/** Consolidated reports over HTTP. */
@NullMarked
package org.interdesk.report.consolidation.rest;

import org.jspecify.annotations.NullMarked;
