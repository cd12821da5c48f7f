package nl.ruimbaan.mail;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Optional;
import nl.ruimbaan.base.PublicAddress;
import nl.ruimbaan.base.Secret;
import nl.ruimbaan.security.PersonId;
import org.springframework.stereotype.Component;

/** Links that say for whom they are, and that nobody else can make: they work without signing in, and for that one thing only. */
@Component
class SignedLinks {

    private final MailCourse course;
    private final PublicAddress address;

    SignedLinks(MailCourse course, PublicAddress address) {
        this.course = course;
        this.address = address;
    }

    /** Of whom which mail is stopped. */
    record Stop(PersonId person, Letter.Kind kind) {}

    /** Where one request stops this kind of mail to this person. */
    String stop(PersonId person, Letter.Kind kind) {
        String what = person.value() + "." + kind;
        return address.of(MailLinks.STOP + "/" + what + "." + sign("stop." + what));
    }

    /** Whose mail of which kind the link stops; empty when it is none of ours. */
    Optional<Stop> stopped(String token) {
        int end = token.lastIndexOf('.');
        String what = token.substring(0, Math.max(0, end));
        return what.matches("[0-9]{1,18}\\.(AT_ONCE|DIGEST)") && isSigned("stop." + what, token.substring(end + 1))
                ? Optional.of(new Stop(
                        new PersonId(Long.parseLong(what.substring(0, what.indexOf('.')))),
                        Letter.Kind.valueOf(what.substring(what.indexOf('.') + 1))))
                : Optional.empty();
    }

    /** Where this person says that the address is theirs. */
    String confirm(PersonId person, String mailAddress) {
        return address.of(MailLinks.MINE + "?confirm=" + sign(confirmation(person, mailAddress)));
    }

    boolean confirms(PersonId person, String mailAddress, String token) {
        return isSigned(confirmation(person, mailAddress), token);
    }

    private static String confirmation(PersonId person, String mailAddress) {
        return "confirm." + person.value() + "." + mailAddress;
    }

    private String sign(String what) {
        return sign(what, course.signKey());
    }

    private static String sign(String what, String key) {
        return new Secret(what).next(key).value();
    }

    private boolean isSigned(String what, String signature) {
        return course.knownSignKey()
                .filter(it -> MessageDigest.isEqual(sign(what, it).getBytes(UTF_8), signature.getBytes(UTF_8)))
                .isPresent();
    }
}
