/** What every changing call may carry. */
@NullMarked
package org.interdesk.records.change.rest;

import org.jspecify.annotations.NullMarked;
