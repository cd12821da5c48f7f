package nl.ruimbaan.mail.report;

import java.util.List;
import java.util.Optional;

/**
 * A report about a letter.
 *
 * @param letters the Message-IDs of what it may be about
 * @param failures whom it did not reach; empty where it is late only, or arrived
 */
public record Report(List<String> letters, List<Failure> failures) {

    /**
     * Why a letter to this address did not arrive. A mailbox that forwards is reported under an address that we do not know; each of our
     * letters has one reader, so that its Message-ID alone says that the report is about it.
     */
    public Optional<Failure> about(String address) {
        return failures.stream()
                .filter(it -> it.isAbout(address))
                .findFirst()
                .or(() -> failures.stream().findFirst());
    }
}
