package nl.ruimbaan.stillness;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Each morning the portal reminds, in private, who was asked whether it is gone and stayed silent, who was asked to take one over and
 * stayed silent, and who has in hand what did not move. It changes nothing about the obstacle: a reminder is no move, and ends no silence.
 */
@Component
class RemindOfStillness {

    private static final Logger LOG = LoggerFactory.getLogger(RemindOfStillness.class);

    private final Reminders reminders;
    private final SettingsRow settings;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final DueReader reader;

    RemindOfStillness(
            Reminders reminders,
            SettingsRow settings,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            DueReader reader) {
        this.reminders = reminders;
        this.settings = settings;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.reader = reader;
    }

    /** After the obstacles whose review date it is have been resumed. */
    @Scheduled(cron = "0 0 7 * * *", zone = "Europe/Amsterdam")
    void remind() {
        ReminderDays days = settings.read().days();
        transaction.executeWithoutResult(status -> reminders.forgetMoved());
        remind(reader.silentStill(days.silent()));
        remind(reader.silent(days.silent()));
        remind(reader.still(days.still()));
        remind(reader.asked(days.silent()));
    }

    /** Each in a transaction of its own. Whom another node reminds at the same moment is left to it. */
    private void remind(List<Reminders.Due> due) {
        for (Reminders.Due one : due) {
            try {
                transaction.executeWithoutResult(status -> remind(one));
            } catch (DuplicateKeyException reminded) {
                LOG.debug("Somebody else reminded of {}", one.id(), reminded);
            } catch (RuntimeException e) {
                LOG.warn("Nobody could be reminded of {}", one.id(), e);
            }
        }
    }

    private void remind(Reminders.Due due) {
        if (reminders.keep(due)) {
            events.publishEvent(
                    new ObstacleReminder(due.id(), due.person(), due.kind().about()));
        }
    }
}
