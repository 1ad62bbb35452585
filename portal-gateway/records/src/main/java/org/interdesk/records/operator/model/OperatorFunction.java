package org.interdesk.records.operator.model;

/** What an operator runs; one organisation may do several (point 7). */
public enum OperatorFunction {
    SEGMENT,
    /** The integration gateway. */
    GATEWAY,
    /** The trusted third party subsystem. */
    TRUSTED_THIRD_PARTY,
    OTHER
}
