/** Reports as files for people and other systems: JSON, CSV and XLSX, written while they are sent. */
@NullMarked
package org.interdesk.report.export;

import org.jspecify.annotations.NullMarked;
