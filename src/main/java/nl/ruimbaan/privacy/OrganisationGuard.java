package nl.ruimbaan.privacy;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The guard with what is nobody's secret here, such as the organisation's own number: {@code ruimbaan.privacy.exceptions}. */
@Component
class OrganisationGuard {

    private final PrivacyGuard guard;

    OrganisationGuard(@Value("${ruimbaan.privacy.exceptions:}") List<String> exceptions) {
        guard = new PrivacyGuard(exceptions);
    }

    List<Finding> findings(String text) {
        return guard.findings(text);
    }
}
