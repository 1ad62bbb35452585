/** Forms over HTTP. */
@NullMarked
package org.interdesk.report.form.rest;

import org.jspecify.annotations.NullMarked;
