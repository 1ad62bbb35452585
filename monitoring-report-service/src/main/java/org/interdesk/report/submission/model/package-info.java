/** What a monthly report says and what may become of it, without any framework. */
@NullMarked
package org.interdesk.report.submission.model;

import org.jspecify.annotations.NullMarked;
