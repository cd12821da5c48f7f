package nl.ruimbaan.push;

import nl.ruimbaan.people.Language;
import nl.ruimbaan.security.PersonId;

/** Where messages for somebody go, and how they are encrypted for that one browser. */
record Device(DeviceId id, PersonId person, Language language, String endpoint, String p256dh, String auth) {

    /** Whoever knows the address and the keys can write to the device: nothing should be able to log them. */
    @Override
    public String toString() {
        return "Device " + id.value();
    }
}
