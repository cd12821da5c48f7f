package nl.ruimbaan.push;

import com.zerodeplibs.webpush.PushSubscription;
import com.zerodeplibs.webpush.httpclient.StandardHttpClientRequestPreparer;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Brings a message to the maker of a browser, encrypted so that nobody but that browser reads it (RFC 8291). */
@Component
class PushCarrier {

    private static final Duration CONNECTS_WITHIN = Duration.ofSeconds(5);
    private static final Duration ANSWERS_WITHIN = Duration.ofSeconds(10);
    private static final int SIGNED_HOURS = 12;
    private static final int LONGEST_TOPIC = 32;

    /** Each is as long as any other, so that its length says nothing. */
    private static final int LENGTH = 512;

    private final PushSwitch pushes;
    private final PushServices services;
    private final JsonMapper json;
    private final HttpClient line = HttpClient.newBuilder()
            .connectTimeout(CONNECTS_WITHIN)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    PushCarrier(PushSwitch pushes, PushServices services, JsonMapper json) {
        this.pushes = pushes;
        this.services = services;
        this.json = json;
    }

    /** @param time for how long it is worth being brought to a device that is not reached at once */
    PushDelivery send(Device device, PushText text, PushKeys keys, Duration time) {
        if (!services.takes(device.endpoint())) {
            return new PushDelivery.Refused(0);
        }
        try {
            return PushAnswers.of(line.send(request(device, text, keys, time), HttpResponse.BodyHandlers.discarding()));
        } catch (IOException away) {
            return new PushDelivery.Away();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new PushDelivery.Away();
        }
    }

    private HttpRequest request(Device device, PushText text, PushKeys keys, Duration time) {
        return StandardHttpClientRequestPreparer.getBuilder()
                .pushSubscription(subscription(device))
                .vapidJWTExpiresAfter(SIGNED_HOURS, TimeUnit.HOURS)
                .vapidJWTSubject(pushes.contact().orElseThrow())
                .pushMessage(padded(json.writeValueAsString(text)))
                .ttl(time.toSeconds(), TimeUnit.SECONDS)
                .urgencyNormal()
                // Of the same item the newest alone waits there; whoever keeps it cannot tell which item.
                .topic(keys.privateKey().next(text.tag()).value().substring(0, LONGEST_TOPIC))
                .build(keys.pair())
                .toRequestBuilder()
                .timeout(ANSWERS_WITHIN)
                .build();
    }

    private static String padded(String text) {
        return text + " ".repeat(Math.max(0, LENGTH - text.length()));
    }

    private static PushSubscription subscription(Device device) {
        var keys = new PushSubscription.Keys();
        keys.setP256dh(device.p256dh());
        keys.setAuth(device.auth());
        var subscription = new PushSubscription();
        subscription.setEndpoint(device.endpoint());
        subscription.setKeys(keys);
        return subscription;
    }
}
