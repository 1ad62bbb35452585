/** What a monthly report asks for, without any framework. */
@NullMarked
package org.interdesk.report.form.model;

import org.jspecify.annotations.NullMarked;
