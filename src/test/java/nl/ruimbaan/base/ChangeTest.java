package nl.ruimbaan.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.AbstractPlatformTransactionManager;
import org.springframework.transaction.support.DefaultTransactionStatus;

class ChangeTest {

    private AnnotationConfigApplicationContext context;
    private Door door;
    private Log log;

    @BeforeEach
    void opens() {
        context = new AnnotationConfigApplicationContext(House.class);
        door = context.getBean(Door.class);
        log = context.getBean(Log.class);
    }

    @AfterEach
    void closes() {
        context.close();
    }

    @Test
    void a_change_that_nobody_is_in_the_way_of_is_done_once() {
        assertThat(door.change()).isEqualTo("done");

        assertThat(log.lines).containsExactly("begin", "change", "inner", "commit");
    }

    @Test
    void a_colleague_who_was_first_makes_it_look_once_more_in_another_transaction() {
        log.atTheDoor.add(new OptimisticLockingFailureException("a colleague"));

        assertThat(door.change()).isEqualTo("done");

        assertThat(log.lines).containsExactly("begin", "change", "rollback", "begin", "change", "inner", "commit");
    }

    @Test
    void the_same_holds_for_a_lock_and_for_a_row_that_a_colleague_wrote() {
        log.atTheDoor.add(new CannotAcquireLockException("a colleague"));
        assertThat(door.change()).isEqualTo("done");

        log.atTheDoor.add(new DuplicateKeyException("a colleague"));
        assertThat(door.change()).isEqualTo("done");
    }

    @Test
    void within_another_change_it_is_a_part_and_the_whole_begins_anew() {
        log.within.add(new OptimisticLockingFailureException("a colleague"));

        assertThat(door.change()).isEqualTo("done");

        assertThat(log.lines)
                .containsExactly("begin", "change", "inner", "rollback", "begin", "change", "inner", "commit");
    }

    @Test
    void twice_in_a_row_is_a_surprise() {
        log.atTheDoor.add(new OptimisticLockingFailureException("a colleague"));
        log.atTheDoor.add(new OptimisticLockingFailureException("another one"));

        assertThatThrownBy(door::change)
                .isInstanceOf(OptimisticLockingFailureException.class)
                .hasMessage("another one");

        assertThat(log.lines).containsExactly("begin", "change", "rollback", "begin", "change", "rollback");
    }

    @Test
    void a_bug_is_not_tried_again() {
        log.atTheDoor.add(new IllegalStateException("a bug"));

        assertThatThrownBy(door::change).isInstanceOf(IllegalStateException.class);

        assertThat(log.lines).containsExactly("begin", "change", "rollback");
    }

    static class Log {
        final List<String> lines = new ArrayList<>();
        final Deque<RuntimeException> atTheDoor = new ArrayDeque<>();
        final Deque<RuntimeException> within = new ArrayDeque<>();
    }

    static class Door {
        private final Inner inner;
        private final Log log;

        Door(Inner inner, Log log) {
            this.inner = inner;
            this.log = log;
        }

        @Change
        String change() {
            log.lines.add("change");
            if (!log.atTheDoor.isEmpty()) {
                throw log.atTheDoor.remove();
            }
            inner.change();
            return "done";
        }
    }

    static class Inner {
        private final Log log;

        Inner(Log log) {
            this.log = log;
        }

        @Change
        void change() {
            log.lines.add("inner");
            if (!log.within.isEmpty()) {
                throw log.within.remove();
            }
        }
    }

    @Configuration
    @EnableTransactionManagement
    @EnableResilientMethods
    static class House {

        @Bean
        Log log() {
            return new Log();
        }

        @Bean
        Inner inner(Log log) {
            return new Inner(log);
        }

        @Bean
        Door door(Inner inner, Log log) {
            return new Door(inner, log);
        }

        @Bean
        Transactions transactions(Log log) {
            return new Transactions(log);
        }
    }

    static class Transactions extends AbstractPlatformTransactionManager {
        private final Log log;
        private boolean active;

        Transactions(Log log) {
            this.log = log;
        }

        @Override
        protected Object doGetTransaction() {
            return this;
        }

        @Override
        protected boolean isExistingTransaction(Object transaction) {
            return active;
        }

        @Override
        protected void doBegin(Object transaction, TransactionDefinition definition) {
            active = true;
            log.lines.add("begin");
        }

        @Override
        protected void doCommit(DefaultTransactionStatus status) {
            log.lines.add("commit");
        }

        @Override
        protected void doRollback(DefaultTransactionStatus status) {
            log.lines.add("rollback");
        }

        @Override
        protected void doSetRollbackOnly(DefaultTransactionStatus status) {
            // The failure goes on outwards: that rolls back the whole.
        }

        @Override
        protected void doCleanupAfterCompletion(Object transaction) {
            active = false;
        }
    }
}
