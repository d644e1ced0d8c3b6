const TEXT =
  "(article|blog|chapter|document|documentation|essay|guide|how-?to|manual|note|page|paper|post|" +
  "primer|section|series|subsection|topic|tutorial|walk-?through|write-?up)s?";
const SHOWN =
  "(codes?|commands?|diagrams?|examples?|figures?|illustrations?|listings?|lists?|outputs?|" +
  "pictures?|procedures?|snippets?|steps?|tables?)";
const SAID =
  "(covered|defined|demonstrated|described|discussed|explained|indicated|introduced|mentioned|noted|" +
  "outlined|seen|shown|stated)";

/** @type {import("./judge.js").Phrases} */
export const ENGLISH = {
  leaning: [
    "he|her|his|it|its|it['’]s|she|such|that|that['’]s|their|these|they|they['’](re|ve)|this|those",
    "(all|any|another|both|each|either|many|most|neither|none|one|some) of (it|them|these|those)",
    "another|both|either|neither|one|others?|the (first|former|last|latter|other|result|same|second)",
    "additionally|again|afterwards?|also|alternatively|and|besides|but|consequently|conversely|else",
    "below|finally|first(ly)?|following|further|furthermore|hence|here|however|indeed|instead|likewise",
    "meanwhile|moreover|nevertheless|next|no|nonetheless|nor|now|or|otherwise|overall|rather",
    "second(ly)?|similarly|so|specifically|still|then|there|therefore|third(ly)?|though|thus|too|well",
    "which|yes|yet|see|as (a result|such|well|with|you can)|by (comparison|contrast|doing so)|even so",
    "for (example|instance)|of course|on the (contrary|other hand)|to (achieve|do) so|useful for",
    "in (addition|contrast|fact|general|other words|particular|practice|short|summary|turn)",
    "assume|consider|imagine|let['’]?s|note|notice|please|recall|remember|suppose",
  ],
  pointing: ["it|its|such|that (case|section|way)|the (former|latter)|their|them|these|they|this|those"],
  aside: [
    `(following|next|our|present|previous|rest of the|these|this) (${TEXT})`,
    "the (article|blog|essay|post|text|tutorial) (aims|assumes|covers|describes|has|is|shows|was)",
    "I['’](d|ll|m|ve)|my (advice|aim|career|experience|favou?rite|goal|hope|name|opinion|thanks|view)",
    "I (also |just |personally |really )?(am|assume|believe|find|guess|have|hope|like|love|often|think)",
    "I (thought|want(ed)?|will|wish|wonder(ed)?|would|write|wrote)|authors? of th(e|is)",
    "(we|you)(['’](ll|ve)| can| have| may have| might have| will) (already |also |first |now |then )?" +
      "(covered?|discuss(ed)?|explored?|learn(ed|t)?|look(ed)? at|read on|saw|see|seen|skim(med)?)",
    "(we|you) (cover|discuss|explore|just (read|saw)|skim(med)?|skip(ped)?)",
    "you (are|['’]re|were) (familiar|interested|new|reading|wondering)|dear reader|reading (on|further)",
    "the readers? (are|is|may want|should consult)|feel free|good luck|happy (coding|hacking|reading)",
    "let['’]s|let us|read on|stay tuned|thank you|thanks (for|to)|we (hope|look forward|['’]d love)",
    `above-?mentioned|(above|below|earlier|following|next|preceding|previous) (${SHOWN})|${SHOWN} (above|below)`,
    `(each|the|this) ${SHOWN} (demonstrates?|illustrates?|shows?|uses?)|in (each|the|this) ${SHOWN}`,
    "as follows|the following|following is|here(['’]s| are| is)|refer to|see (above|also|below|here|the)",
    `(already|are|as|is|was|were) ${SAID} (above|before|below|earlier|here|in|later|previously)`,
    `${SAID} (above|below|earlier|here|later|previously)|(further|more) (details|information)`,
  ],
  detail: [
    "^(add|after|before|by default|click|for|if|in case|once|open|run|select|set|to|unless|use|when)",
    "^(while|with|without|you)|also|e\\.g|example|instance|other|same|sometimes|then|these|this|too",
    "(we|you)['’]ll|you will|(we|you) (are going to|can|could)",
  ],
};
