/** Published versions of forms. */
@NullMarked
package org.interdesk.report.form.store;

import org.jspecify.annotations.NullMarked;
