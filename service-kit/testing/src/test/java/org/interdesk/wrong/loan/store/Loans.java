package org.interdesk.wrong.loan.store;

import jakarta.persistence.EntityManager;

/** A store like any other; what is wrong is who uses it. */
public class Loans {

    private final EntityManager entities;

    Loans(EntityManager entities) {
        this.entities = entities;
    }

    public long count() {
        return (long) entities.createQuery("select count(*) from Loan").getSingleResult();
    }
}
