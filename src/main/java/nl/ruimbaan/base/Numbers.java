package nl.ruimbaan.base;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** So many item numbers at once, in order: for whoever stores many in one go. */
    public List<Long> nextItems(int count) {
        return next("item_number", count);
    }

    /** The next id of a record that people never call by its number. */
    public long nextRecord() {
        return next("record_id");
    }

    /** So many ids of records at once, in order. */
    public List<Long> nextRecords(int count) {
        return next("record_id", count);
    }

    private List<Long> next(String sequence, int count) {
        String next = sequences.getSelectSequenceNextValString(sequence);
        String rows = IntStream.range(0, count).mapToObj(i -> "(" + i + ")").collect(Collectors.joining(", "));
        @SuppressWarnings("unchecked")
        List<Long> numbers = entities.createNativeQuery(
                        "select " + next + " from (values " + rows + ") as n(i)", Long.class)
                .getResultList();
        return numbers;
    }

    private long next(String sequence) {
        var query = entities.createNativeQuery(sequences.getSequenceNextValString(sequence), Long.class);
        return (Long) query.getSingleResult();
    }
}
