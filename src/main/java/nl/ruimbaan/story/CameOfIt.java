package nl.ruimbaan.story;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What came of a story after it was told. */
@Embeddable
class CameOfIt {

    private boolean ledToChange;
    private @Nullable LocalDate customerToldOn;
    private @Nullable String customerToldHow;

    boolean hasLedToChange() {
        return ledToChange;
    }

    /** That the customer heard of it; null when not yet. */
    @Nullable
    CustomerTold customerTold() {
        return customerToldOn == null
                ? null
                : new CustomerTold(customerToldOn, customerToldHow == null ? "" : customerToldHow);
    }

    /** An obstacle or an improvement came of it. */
    void ledToChange() {
        ledToChange = true;
    }

    /** @param led whether something comes of it, after something came along with another story or went with it */
    void led(boolean led) {
        ledToChange = led;
    }

    void customerTold(CustomerTold told) {
        customerToldOn = told.on();
        customerToldHow = told.how();
    }
}
