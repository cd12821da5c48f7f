package nl.ruimbaan.mail;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.ruimbaan.base.Act;
import nl.ruimbaan.base.ApplicationService;
import nl.ruimbaan.base.Change;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.CurrentUser;
import nl.ruimbaan.security.PersonId;

/** What the current user wants to have by mail, and where. */
@ApplicationService
public class OwnMail {

    private final OwnMailRow row;
    private final WishReader wishes;
    private final Letters letters;
    private final SignedLinks links;
    private final MailSwitch post;
    private final CurrentUser user;

    OwnMail(OwnMailRow row, WishReader wishes, Letters letters, SignedLinks links, MailSwitch post, CurrentUser user) {
        this.row = row;
        this.wishes = wishes;
        this.letters = letters;
        this.links = links;
        this.post = post;
        this.user = user;
    }

    public OwnMailPage page() {
        PersonId me = user.id();
        OwnMailRow.Addresses addresses = row.addresses(me);
        MailWishes mine = Objects.requireNonNull(wishes.of(List.of(me)).get(me));
        String used = addresses.used();
        return new OwnMailPage(
                post.server().isPresent(),
                used,
                addresses.own() != null,
                addresses.pending(),
                used != null && used.equals(addresses.refused()) ? used : null,
                mine.atOnce(),
                mine.digest(),
                mine.day(),
                Arrays.stream(MailEvent.values()).collect(Collectors.toMap(Function.identity(), mine::chosen)));
    }

    /** Messages about this come so from now on. */
    @Change
    public void choose(MailEvent event, Channel channel) {
        row.choose(user.id(), event, channel);
    }

    @Change
    public void choose(MailSwitches switches) {
        row.choose(user.id(), switches);
    }

    /** Mail is to go to this address; it does once whoever reads there says that it is theirs. */
    @Change
    public Act useAddress(String address) {
        String one = address.strip();
        if (!MailAddress.isOne(one)) {
            return Act.refused(Refusal.of("address", "mail.refused.address"));
        }
        if (one.equals(row.addresses(user.id()).used())) {
            row.forgive(user.id());
            return Act.done();
        }
        row.ask(user.id(), one);
        letters.confirm(user.id());
        return Act.done();
    }

    /** What one gave is forgotten: mail goes to the name with which one signs in, where that is an address, or nowhere. */
    @Change
    public void forgetAddress() {
        row.forgetAddress(user.id());
    }

    /** Who came by the link in the letter reads there. */
    @Change
    public Act confirm(String token) {
        String pending = row.addresses(user.id()).pending();
        if (pending == null || !links.confirms(user.id(), pending, token)) {
            return Act.refused(Refusal.because("mail.refused.confirm"));
        }
        row.confirmed(user.id(), pending);
        return Act.done();
    }
}
