package org.interdesk.ticket.casework.model;

/** What was asked for, in the requester's words and with the requester's judgement of impact and urgency. */
public record Request(
        TicketType type, String subject, String description, Impact impact, Urgency urgency, Scope scope) {}
