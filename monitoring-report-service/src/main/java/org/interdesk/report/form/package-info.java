/**
 * Forms: which figures and components a monthly report has. A common minimum holds for everybody; each party adds what it
 * watches with its own tools (domain, point 5ж). Versions are published with the first month they are for and never change.
 */
@NullMarked
package org.interdesk.report.form;

import org.jspecify.annotations.NullMarked;
