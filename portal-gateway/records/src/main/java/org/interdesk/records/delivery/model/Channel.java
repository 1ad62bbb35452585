package org.interdesk.records.delivery.model;

/** A way by which somebody is told. */
public enum Channel {
    PORTAL,
    MAIL
}
