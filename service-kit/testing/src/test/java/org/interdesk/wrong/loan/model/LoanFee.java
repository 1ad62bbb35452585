package org.interdesk.wrong.loan.model;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A model that knows JSON. */
record LoanFee(@JsonProperty("cents") long cents) {}
