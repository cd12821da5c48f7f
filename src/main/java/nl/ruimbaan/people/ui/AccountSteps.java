package nl.ruimbaan.people.ui;

import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.function.Consumer;
import nl.ruimbaan.base.ui.Notices;
import nl.ruimbaan.people.AccountClosing;
import nl.ruimbaan.people.AccountResult;
import nl.ruimbaan.people.AccountRow;
import nl.ruimbaan.people.AccountService;
import nl.ruimbaan.people.Consequence;

/** What an administrator can do with somebody's access, each after a question that names what follows. */
class AccountSteps implements AccountDialog.Access {

    private static final int UNDO = 60_000;

    private final AccountService accounts;
    private final AccountClosing closing;
    private final Consumer<AccountResult> show;

    /** @param show tells the administrator what came of it */
    AccountSteps(AccountService accounts, AccountClosing closing, Consumer<AccountResult> show) {
        this.accounts = accounts;
        this.closing = closing;
        this.show = show;
    }

    /** Who has no password yet has nothing open that would end. */
    @Override
    public void inviteAgain(AccountRow who, Runnable done) {
        Runnable invite = () -> {
            done.run();
            show.accept(accounts.inviteAgain(who.person()));
        };
        if (who.invited()) {
            invite.run();
        } else {
            new AccountQuestion("account.ask.invite", who.name(), List.of(), invite).open();
        }
    }

    @Override
    public void close(AccountRow who, Runnable done) {
        new AccountQuestion("account.ask.close", who.name(), words(closing.ifClosed(who.person()), who), () -> {
                    AccountResult result = closing.close(who.person());
                    done.run();
                    if (result instanceof AccountResult.Done) {
                        Notices.undoable(text("account.closed", who.name()), UNDO, () -> reopen(who));
                    }
                    show.accept(result);
                })
                .open();
    }

    @Override
    public void reopen(AccountRow who, Runnable done) {
        new AccountQuestion("account.ask.reopen", who.name(), words(closing.ifReopened(who.person()), who), () -> {
                    done.run();
                    reopen(who);
                })
                .open();
    }

    private void reopen(AccountRow who) {
        AccountResult result = closing.reopen(who.person());
        if (result instanceof AccountResult.Done) {
            Notices.done("account.reopened", who.name());
        }
        show.accept(result);
    }

    private static List<String> words(List<Consequence> follows, AccountRow who) {
        return follows.stream()
                .map(it -> text(it.key(), it.count(), who.name()))
                .toList();
    }

    private static String text(String key, Object... args) {
        return UI.getCurrent().getTranslation(key, args);
    }
}
