/** Loans over HTTP. */
@NullMarked
package org.interdesk.lending.loan.rest;

import org.jspecify.annotations.NullMarked;
