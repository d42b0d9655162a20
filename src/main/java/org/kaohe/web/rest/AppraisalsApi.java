package org.kaohe.web.rest;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.security.Principal;
import org.kaohe.web.access.AppraisalReading;
import org.kaohe.web.text.Texts;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Appraisals, to be read. */
@RestController
@RequestMapping("/api/appraisals")
@Tag(name = "appraisals")
class AppraisalsApi {

    private final AppraisalReading reading;
    private final Texts texts;

    AppraisalsApi(AppraisalReading reading, Texts texts) {
        this.reading = reading;
        this.texts = texts;
    }

    @GetMapping("/{number}")
    @Operation(summary = "One appraisal, as far as the caller may see it")
    AppraisalAnswer one(@PathVariable("number") String number, Principal caller) {
        return AppraisalAnswer.of(reading.read(number, caller.getName()), texts);
    }
}
