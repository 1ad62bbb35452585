/** What the platform knows of a month, over HTTP. */
@NullMarked
package org.interdesk.report.facts.rest;

import org.jspecify.annotations.NullMarked;
