extension Lexicon {
  /// Portuguese.
  static let portuguese: StaticString = #"""
    [share-bar]
    ^/edge gostou do artigo? partilhe
    ^/edge gostou do artigo? compartilhe
    ^/edge gostou deste artigo? partilhe
    ^/edge gostou deste artigo? compartilhe
    ^/edge gostou do texto? compartilhe
    =/edge gostou do artigo
    =/edge gostou deste artigo
    =/edge gostou do texto
    = compartilhar
    = compartilhe
    = partilhar
    = partilhe
    = compartilhe isso
    = compartilhe esta notícia
    = compartilhe este artigo
    = compartilhar no facebook
    = compartilhar no twitter
    = compartilhar no whatsapp
    = compartilhe no facebook
    = compartilhe no twitter
    = compartilhe no whatsapp
    = partilhar no facebook
    = partilhar artigo
    = partilhar este artigo
    = copiar link
    = copiar o link
    = link copiado
    = tweetar
    = curtir
    = curtir isso
    = enviar por e-mail
    = enviar por email
    + imprimir
    + enviar
    + salvar
    + guardar
    + comentar
    + comentários
    - no
    - na
    - por
    - via
    - e
    - ou
    ^ clique para compartilhar
    ^ clique aqui para compartilhar
    ^/edge compartilhe esta
    ^/edge compartilhe este
    ^ compartilhe nas
    = partilhe este artigo
    = partilhe esta notícia
    = partilhar isto
    = gostar disto
    = gosto disto
    ^/200 enviar por e-mailpostar no blog
    [print-mail]
    = imprimir esta página
    = imprimir página
    = imprimir
    = imprimir receita
    = ir para a receita
    = versão para impressão
    = tamanho da letra
    = tamanho da fonte
    = ouvir artigo
    = ouvir notícia
    = guardar artigo
    = salvar artigo
    [newsletter]
    = seu e-mail
    = seu melhor e-mail
    = inscreva-se
    = assine a newsletter
    = assine nossa newsletter
    = cadastre-se
    = receba nossa newsletter
    ^ assine a newsletter
    ^ assine nossa
    ^ assine a nossa
    ^ inscreva-se
    ^/edge cadastre-se
    ^/edge/link receba
    ^/edge receba nossa
    ^/edge receba nossas
    ^/edge receba nosso
    ^/edge receba as notícias
    ^/edge receba as principais
    ^/edge receba as últimas
    ^/edge receba os destaques
    ^/edge receba o melhor
    ^/edge receba todas as
    ^/edge receba diariamente
    ^/edge receba em primeira mão
    ^/edge receba gratuitamente
    ^/edge receba … newsletter
    ^/edge receba … newsletters
    ^/edge receba … notícias
    ^/edge receba … e-mail
    ^/edge receba … email
    ^/edge receba … alertas
    ^/edge receba … whatsapp
    ^/edge receba … telegram
    ^/edge receba … notificações
    ^/edge receba … grátis
    ^/edge receba … novidades
    ^/edge receba … conteúdos
    ^/edge quer receber
    ^/edge subscreva
    ^/edge não perca
    ^ fique por dentro
    ^ faça parte do nosso
    ^/edge entre no nosso
    ^/edge participe do nosso
    ^ subscreve a
    ~ nossa newsletter
    ~ a nossa newsletter
    ~/edge no seu e-mail
    ~/edge no seu email
    ~/edge em seu e-mail
    ^/160 junte-se a … outros assinantes
    [follow-us]
    = siga-nos
    = seguir
    = siga
    = siga a gente
    = acompanhe-nos
    ^ siga-nos
    ^/edge siga o
    ^/edge siga a
    ^ siga nosso
    ^ siga nossas
    ^ acompanhe-nos
    ^/edge acompanhe o
    ^/edge acompanhe a
    ^ acompanhe nossas
    ^ acompanhe as notícias
    ^ curta nossa
    ^ curta a nossa
    ^ nos siga
    ^ segue-nos
    ~ siga-nos no
    ~ nosso canal no whatsapp
    ~ canal do whatsapp
    ~ canal no telegram
    ~ nossa página no facebook
    ~ nosso canal no youtube
    ~/edge no google notícias
    ~/edge no google news
    ^ siga o canal do
    ^ siga o canal da
    [read-more]
    = leia mais
    = ler mais
    = saiba mais
    = veja mais
    = ver mais
    = continue lendo
    = continuar lendo
    = continue a ler
    = continuar a ler
    = mostrar mais
    = carregar mais
    = clique aqui
    = ver tudo
    = ver todos
    = leia a matéria completa
    = leia na íntegra
    = leia a íntegra
    = mais informações
    ^ leia mais
    ^ ler mais
    ^ saiba mais
    ^ veja mais
    ^ continue lendo
    ^ leia a matéria
    ^ leia a íntegra
    ^ leia na íntegra
    ^/edge leia o artigo
    ^/edge clique aqui
    ^/edge para ler
    [related-list]
    ^/edge/link/80 palavras-chave:
    :/alone produtos que você viu recentemente
    :/alone itens recomendados
    ^/120 veja os vídeos mais assistidos
    ^/100 vídeos: mais assistidos
    ^/100 vídeos: tudo sobre
    ^/60/edge vídeos mais assistidos do
    : relacionado
    : relacionados
    : relacionadas
    : tags
    : tópicos
    : temas
    : categorias
    : assuntos
    :/open mais sobre
    :/open mais em
    : mais
    : veja
    : vídeos
    : anterior
    : próximo
    : em alta
    :/alone leia também
    : produtos relacionados
    : produtos semelhantes
    : produtos similares
    :/alone leia ainda
    :/alone ler também
    :/alone leia mais sobre
    :/alone veja também
    :/alone vejam também
    :/alone ver também
    :/alone confira também
    :/alone confira
    :/alone assista também
    :/alone saiba mais sobre
    :/alone notícias relacionadas
    :/alone artigos relacionados
    :/alone matérias relacionadas
    :/alone posts relacionados
    :/alone conteúdo relacionado
    :/alone conteúdos relacionados
    :/alone você também pode gostar
    :/alone você pode gostar
    :/alone você pode se interessar
    :/alone talvez você goste
    :/alone pode interessar
    :/alone também pode gostar
    :/alone recomendado
    :/alone recomendados
    :/alone recomendadas para você
    :/alone recomendamos para você
    :/alone mais notícias
    :/alone mais lidas
    :/alone mais lidos
    :/alone as mais lidas
    :/alone mais vistos
    :/alone mais populares
    :/alone últimas notícias
    :/alone outras notícias
    :/alone posts recentes
    :/alone artigos recentes
    :/alone artigo anterior
    :/alone próximo artigo
    :/alone post anterior
    :/alone próximo post
    :/alone destaques
    :/alone sugestões de leitura
    ^/200 leia também
    ^/200 veja também
    ^/200 leia ainda
    ^/200 leia mais:
    ^/200 confira também
    ^/200 ler também
    ^/link/200 ver também
    ^/edge/40 publicado em:
    ^/edge/80 etiquetas:
    [cookie-notice]
    = aceitar
    = aceitar todos
    = aceitar cookies
    = rejeitar
    = rejeitar todos
    = configurações de cookies
    = gerir cookies
    = política de privacidade
    = política de cookies
    = termos de uso
    = termos e condições
    ^/400 utilizamos cookies
    ^/400 usamos cookies
    ^/400 nós usamos cookies
    ^/400 este site utiliza cookies
    ^/400 este site usa cookies
    ^/400 ao continuar navegando
    ^/edge/400 ao navegar
    ^/400 ao utilizar nossos
    ^/400 nós e os nossos parceiros
    ^/300 para ver este conteúdo, aceite
    ^/300 para visualizar este conteúdo, aceite
    ^/300 para ver este conteúdo, precisa de aceitar
    [advertisement]
    = publicidade
    = anúncio
    = anúncios
    = patrocinado
    = conteúdo patrocinado
    = continua após a publicidade
    = continua depois da publicidade
    = pub
    = pular publicidade
    = a matéria continua após a publicidade
    = o texto continua após a publicidade
    [subscription]
    = assine
    = assine já
    = assine agora
    = entrar
    = fazer login
    = faça login
    = iniciar sessão
    = esqueci minha senha
    = criar conta
    = registar
    = exclusivo para assinantes
    = já é assinante
    = já sou assinante
    = sair
    ^ já é assinante
    ^ já sou assinante
    ^ este conteúdo é exclusivo
    ^ conteúdo exclusivo para
    ^ exclusivo para assinantes
    ^ para continuar lendo
    ^ para continuar a ler
    ^ assine para
    ^/edge faça login
    ^ seja assinante
    = artigo exclusivo para assinantes
    = só para assinantes
    = matéria exclusiva para assinantes
    [donation-plug]
    ~/edge pague-me um café
    ~/edge me pague um café
    = apoie
    = doe
    = doar
    = faça uma doação
    = apoie-nos
    ^/edge/link apoie
    ^/edge apoie-nos
    ^/edge apoie o nosso
    ^/edge apoie a nossa
    ^/edge apoie nosso
    ^/edge apoie nossa
    ^/edge apoie este
    ^/edge apoie … jornalismo
    ^/edge apoie … assinatura
    ^/edge apoie … assine
    ^/edge apoie … assinante
    ^/edge apoie … doação
    ^/edge apoie … doando
    ^ faça uma doação
    ^/edge ajude-nos
    ^/edge contribua
    [comments-plug]
    = publicar comentário
    ^ o seu endereço de email não
    = atualmente não avaliado
    = avalie este produto
    = comentários
    = comentário
    = comentar
    = deixe um comentário
    = deixe seu comentário
    = deixar um comentário
    = deixe uma resposta
    = nenhum comentário
    = sem comentários
    = ver comentários
    = cancelar resposta
    = responder
    = adicionar comentário
    ^ deixe um comentário
    ^ deixe seu comentário
    ^ deixe sua opinião
    ^ deixe o seu comentário
    ^ o seu endereço de e-mail não será
    ^ campos obrigatórios
    ^ você precisa fazer login
    ^/edge os comentários
    ^/edge seja o primeiro a
    ~/edge/300 nos comentários
    ~/edge/300 para comentar
    = comentários estão fechados
    = os comentários estão fechados
    ^/120 classificação média … votos
    ^/120 avaliação média … votos
    ^/120 seja o primeiro a avaliar
    ~ fazer o login para publicar um comentário
    ~ salvar meus dados neste navegador
    ~/400 akismet para reduzir spam
    ~/300 como seus dados em comentários são processados
    ^/160 avise-me sobre novos
    =/edge o que você achou
    [aggregator-footer]
    ~/400 este artigo foi publicado originalmente
    ~/400 esta matéria foi publicada originalmente
    ~/400 este texto foi publicado originalmente
    ~/400 este post foi publicado originalmente
    ~/400 publicado originalmente em
    ^/edge/300 publicado originalmente
    ^/edge/300 originalmente publicado
    ^/edge/link/200 artigo original
    [feed-footer]
    ^/inside/500 o post … apareceu primeiro em
    ^/inside/500 o post … apareceu primeiro no
    ^/500 o post … apareceu primeiro
    ^/500 o artigo … aparece primeiro
    ^/500 o conteúdo … aparece primeiro
    ^/500 o conteúdo … apareceu primeiro
    ^/500 a notícia … apareceu primeiro
    ^/edge/60 última atualização
    =/edge publicado em sem categoria
    [copyright-line]
    ~/300 todos os direitos reservados
    ~/300 proibida a reprodução
    ~/300 é proibida a reprodução
    = quem somos
    = fale conosco
    = contato
    = contacto
    = expediente
    [contact-plug]
    = reportar erro
    = comunicar erro
    = encontrou um erro
    ^ encontrou um erro
    ^ encontrou algum erro
    ^ comunicar erro
    ^ este artigo foi útil
    ^/edge envie sua
    ^/edge tem alguma sugestão
    ^/edge entre em contato
    [app-plug]
    = baixe o app
    = baixe o aplicativo
    ^ baixe o app
    ^ baixe o aplicativo
    ^ baixe nosso
    ^ descarregue a app
    ~/edge nosso aplicativo
    ~/edge nosso app
    [media-control]
    ^/figure/32 galeria … fotos
    ^/figure/32 galeria … imagens
    ^/figure/32 fotogaleria … fotos
    ^/figure/28 ver as … fotos
    = ver galeria de fotos
    = ver fotogaleria
    = ver todas as fotos
    = veja todas as fotos
    =/edge galeria de fotos
    =/edge galeria de imagens
    =/edge fotogaleria
    ^/260 para ver este vídeo, ative o javascript
    ^/160 resumo gerado por ia
    ^/160 resumo gerado por inteligência artificial
    = reproduzir
    = ver vídeo
    = assistir
    = ver galeria
    = ampliar
    = fechar
    = tela cheia
    = carregando
    = a carregar
    = galeria
    ^/200 seu navegador não
    ^/200 o seu browser não
    = ouça este conteúdo
    [reading-time]
    =/edge leituras
    =/edge leitores
    = tempo de leitura
    = min de leitura
    = minutos de leitura
    = leitura
    = visualizações
    - min
    - minutos
    - minuto
    ^/edge/24 lido … vezes
    ^/edge/24 visto … vezes
    [navigation-leftover]
    = adicionar ao calendário
    = adicionar à agenda
    = também disponível em
    = pular para o conteúdo principal
    = ir para o conteúdo
    = ir para conteúdo
    = pular para o conteúdo
    = saltar para o conteúdo
    = voltar ao topo
    = voltar ao início
    = voltar
    = topo
    = início
    = página inicial
    = menu principal
    = buscar
    = pesquisar
    = pesquisa
    = próxima página
    = página anterior
    = índice
    = o seu carrinho está vazio
    = seu carrinho está vazio
    = continuar comprando
    = abre em uma nova janela
    = navegação de post
    = navegação de posts
    """#
}
