package nl.ruimbaan.obstacle;

import org.springframework.stereotype.Component;

/** Lets the morning come on which what was parked is looked at again. */
@Component
public class ReviewDates {

    private final ResumeOnReviewDate job;

    ReviewDates(ResumeOnReviewDate job) {
        this.job = job;
    }

    public void come() {
        job.resume();
    }
}
