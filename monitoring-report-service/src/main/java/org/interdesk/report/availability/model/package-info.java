/** How available something was: states over time and the two percentages made of them (domain, section 6). */
@NullMarked
package org.interdesk.report.availability.model;

import org.jspecify.annotations.NullMarked;
