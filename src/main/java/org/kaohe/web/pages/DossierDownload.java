package org.kaohe.web.pages;

import java.security.Principal;
import org.kaohe.archive.Archive;
import org.kaohe.web.access.AppraisalReading;
import org.kaohe.web.access.CaseAccess;
import org.kaohe.web.access.NotFound;
import org.kaohe.web.access.SignOffAccess;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The printed form of a sealed dossier, byte for byte, for whoever may see the appraisal. */
@Controller
class DossierDownload {

    private final AppraisalReading reading;
    private final Archive archive;
    private final CaseAccess access;
    private final SignOffAccess signOffs;

    DossierDownload(AppraisalReading reading, Archive archive, CaseAccess access, SignOffAccess signOffs) {
        this.reading = reading;
        this.archive = archive;
        this.access = access;
        this.signOffs = signOffs;
    }

    @GetMapping("/appraisals/{number}/dossier.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable("number") String number, Principal login) {
        reading.dossier(number, login.getName());
        return file(number);
    }

    @GetMapping("/cases/{number}/dossier.pdf")
    ResponseEntity<byte[]> pdfOfCase(@PathVariable("number") String number, Principal login) {
        if (login.getName().equals(access.read(number, login.getName()).getPersonNumber())) {
            throw new NotFound();
        }
        return file(number);
    }

    @GetMapping("/sign-offs/{number}/dossier.pdf")
    ResponseEntity<byte[]> pdfOfSignOff(@PathVariable("number") String number, Principal login) {
        return file(signOffs.read(number, login.getName()).getNumber());
    }

    private ResponseEntity<byte[]> file(String number) {
        byte[] pdf = archive.pdf(number).orElseThrow(NotFound::new);
        ContentDisposition file =
                ContentDisposition.attachment().filename(number + ".pdf").build();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(pdf);
    }
}
