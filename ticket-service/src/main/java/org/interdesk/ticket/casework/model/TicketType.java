package org.interdesk.ticket.casework.model;

/** What is asked for: advice, getting a function to work again, or a change of a function. */
public enum TicketType {
    CONSULTATION,
    RESTORATION,
    CHANGE
}
