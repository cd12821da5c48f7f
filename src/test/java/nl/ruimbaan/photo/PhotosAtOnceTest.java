package nl.ruimbaan.photo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import nl.ruimbaan.base.ItemKind;
import nl.ruimbaan.base.Refusal;
import nl.ruimbaan.security.PersonId;
import nl.ruimbaan.support.CommittedServiceTest;
import nl.ruimbaan.support.Company;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A browser sends several files at the same time. */
@CommittedServiceTest
class PhotosAtOnceTest {

    @Autowired
    PhotoService photos;

    @Autowired
    Company company;

    @AfterEach
    void goHome() {
        company.goHome();
    }

    @Test
    void of_eight_photos_sent_at_once_five_are_taken() {
        PersonId anna = company.hire("Anna");
        byte[] photo = SamplePhoto.jpeg(60, 40);

        List<CompletableFuture<List<Refusal>>> sent = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> company.as(
                        anna,
                        () -> photos.add(Beside.of(ItemKind.STORY, 0), "", photo)
                                .refusals())))
                .toList();

        assertThat(sent.stream().map(CompletableFuture::join).filter(List::isEmpty))
                .hasSize(5);
        assertThat(company.as(anna, () -> photos.underHand(Beside.of(ItemKind.STORY, 0))))
                .hasSize(5);
    }
}
