package nl.ruimbaan.mail;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.ui.Wording;
import nl.ruimbaan.notification.Notification;
import nl.ruimbaan.people.Language;
import org.springframework.stereotype.Component;

/** Puts what a letter says on its paper: what it is about, a button, why it came, how one stops it, and where an answer goes. */
@Component
class LetterPaper {

    private final MailTemplates templates;
    private final SignedLinks links;
    private final PublicAddress address;

    LetterPaper(MailTemplates templates, SignedLinks links, PublicAddress address) {
        this.templates = templates;
        this.links = links;
        this.address = address;
    }

    /** @param told the newest first */
    Mail messages(MailServer server, Letter letter, String to, List<Notification> told, Wording words) {
        List<LetterTopic> topics = LetterTopic.of(told, words);
        boolean one = told.size() == 1;
        String key = "mail.letter." + letter.kind();
        String subject = letter.kind() == Letter.Kind.AT_ONCE && one
                ? told.getFirst().sentence(words)
                : words.say(key + ".subject");
        Map<String, Object> values = values(server, subject, words);
        values.put("intro", words.say(key + ".intro"));
        values.put("topics", topics.stream().map(it -> it.values(address)).toList());
        values.put("more", LetterTopic.more(told) ? words.say("mail.letter.more") : "");
        values.put("button", words.say("mail.letter.open"));
        values.put("link", address.of(""));
        values.put("why", words.say(key + ".why"));
        values.put("stop", words.say(key + ".stop"));
        values.put("stopLink", links.stop(letter.person(), letter.kind()));
        return mail(server, LetterMark.of(letter).text(), to, subject, values, words);
    }

    Mail confirmation(MailServer server, Letter letter, String to, Wording words) {
        return plain(server, "CONFIRM", LetterMark.of(letter).text(), to, links.confirm(letter.person(), to), words);
    }

    Mail test(MailServer server, String id, String to, Wording words) {
        return plain(server, "TEST", "ruimbaan-test-" + id, to, address.of(""), words);
    }

    /** A letter about nothing that happened. */
    private Mail plain(MailServer server, String kind, String id, String to, String link, Wording words) {
        String key = "mail.letter." + kind;
        String subject = words.say(key + ".subject");
        Map<String, Object> values = values(server, subject, words);
        values.put("intro", words.say(key + ".intro"));
        values.put("topics", List.of());
        values.put("more", "");
        values.put("button", words.say(key + ".button"));
        values.put("link", link);
        values.put("why", words.say(key + ".why"));
        values.put("stop", "");
        values.put("stopLink", "");
        return mail(server, id, to, subject, values, words);
    }

    private Map<String, Object> values(MailServer server, String subject, Wording words) {
        Map<String, Object> values = new HashMap<>();
        values.put("lang", Language.of(words.locale()).code());
        values.put("title", subject);
        values.put(
                "answers",
                server.answers()
                        .map(it -> words.say("mail.letter.answers", it))
                        .orElseGet(() -> words.say("mail.letter.noAnswers")));
        values.put("wishesLink", address.of(MailLinks.MINE));
        return values;
    }

    private Mail mail(
            MailServer server, String id, String to, String subject, Map<String, Object> values, Wording words) {
        String answers = words.say(server.answers().isPresent() ? "mail.answers" : "mail.noAnswers");
        String stop = String.valueOf(values.get("stopLink"));
        return new Mail(
                id,
                to,
                subject.replaceAll("\\s+", " "),
                templates.text(words.locale(), values),
                templates.html(words.locale(), values),
                answers,
                stop.isEmpty() ? null : stop);
    }
}
