package nl.ruimbaan.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.dialect.sequence.SequenceSupport;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.springframework.stereotype.Component;

/** Hands out ids. Items of all kinds draw from one sequence, so that {@code #128} means one thing. */
@Component
public class Numbers {

    private final EntityManager entities;
    private final SequenceSupport sequences;

    Numbers(EntityManager entities, EntityManagerFactory factory) {
        this.entities = entities;
        this.sequences = factory.unwrap(SessionFactoryImplementor.class)
                .getJdbcServices()
                .getDialect()
                .getSequenceSupport();
    }

    /** The next item number, which is the item's id as well. */
    public long nextItem() {
        return next("item_number");
    }

    /** The next id of a record that people never call by its number. */
    public long nextRecord() {
        return next("record_id");
    }

    private long next(String sequence) {
        var query = entities.createNativeQuery(sequences.getSequenceNextValString(sequence), Long.class);
        return (Long) query.getSingleResult();
    }
}
