package org.kaohe.web.pages;

import java.util.List;
import java.util.Optional;
import org.kaohe.catalogue.Catalogue;
import org.kaohe.catalogue.Words;
import org.kaohe.signoff.SignLink;
import org.kaohe.signoff.SignOff;
import org.kaohe.signoff.SignOffEntry;
import org.kaohe.signoff.SignOffs;
import org.kaohe.web.text.Texts;
import org.springframework.stereotype.Component;

/** Says what a sign-off is about and who stands behind its links. Templates call it {@code @signOffWords}. */
@Component("signOffWords")
class SignOffWords {

    private final SignOffs signOffs;
    private final Catalogue catalogue;
    private final Texts texts;

    SignOffWords(SignOffs signOffs, Catalogue catalogue, Texts texts) {
        this.signOffs = signOffs;
        this.catalogue = catalogue;
        this.texts = texts;
    }

    public String title(SignOff found) {
        Words title = signOffs.title(found);
        return texts.pick(title.zh(), title.en());
    }

    /** Where what is signed can be read; empty for a list, which stands on the sign-off's own page. */
    public Optional<String> path(SignOff found) {
        return Optional.ofNullable(found.getSheetVersionId())
                .flatMap(catalogue::find)
                .map(sheet -> "/sheets/" + sheet.getCode() + "?version=" + sheet.getVersion());
    }

    public List<SignLink> links(SignOff found) {
        return SignLink.of(found.getChain());
    }

    /** The signature of the link in the present turn; null while there is none. */
    public Optional<SignOffEntry> signature(SignOff found, SignLink link) {
        return signOffs.history(found).stream()
                .filter(entry -> entry.getTurn() == found.getTurn() && entry.getLink() == link)
                .filter(entry -> entry.getAct().isSignature())
                .findFirst();
    }
}
