/** Files over HTTP. */
@NullMarked
package org.interdesk.report.export.rest;

import org.jspecify.annotations.NullMarked;
