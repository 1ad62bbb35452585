package org.interdesk.records.delivery.model;

/** How far a notice has come on one of its ways. */
public enum ReceiptState {
    /** On its way: shown in the portal and not opened, or waiting for the mail server. */
    SENT,
    /** The mail server has taken it. Whether somebody reads it there is not known. */
    DELIVERED,
    /** Opened in the portal. */
    READ,
    /** Acknowledged by the person, or answered by the party where the thing itself is kept. */
    ACKNOWLEDGED,
    /** Given up: the mail server refused it for good, or was not to be reached for too long. */
    FAILED,
    /** No mail address of the person is known. */
    UNREACHABLE
}
